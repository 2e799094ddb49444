/**
 * A picture as a file: its colours in the light scheme of the host, whatever is
 * on screen, and a PNG of an SVG. Knows no picture.
 */
import { download } from '../../controllers/download.ts';
import { colorTokens } from '../../theme/tokens.ts';

/** The light one of `light-dark(a, b)`, or the colour as it is. */
function lightOf(color: string): string {
  const inside = /^light-dark\((.*)\)$/s.exec(color.trim())?.[1];
  if (inside === undefined) return color.trim();
  let depth = 0;
  for (const [index, sign] of [...inside].entries()) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === ',' && depth === 0) return inside.slice(0, index).trim();
  }
  return inside.trim();
}

/** The host's light value of a token; its literal, the first of each token, where nothing is computed. */
export function lightColor(
  host: Element,
  token: string,
  literals: Readonly<Record<string, readonly string[]>> = colorTokens,
): string {
  const computed = getComputedStyle(host).getPropertyValue(`--_${token}`);
  return (computed && lightOf(computed)) || (literals[token]?.[0] ?? '');
}

/** Draws an SVG on a canvas of twice its size; rejects where images of our own are not allowed. */
export async function svgToPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no blob'))), 'image/png');
    });
  } catch (cause) {
    throw new Error('[betrokken E203] the page does not allow images from blob:', { cause });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Offers an SVG as a file called `name`, as it is or as a PNG; rejects as `svgToPng` does. */
export async function savePicture(svg: string, name: string, kind: 'svg' | 'png'): Promise<void> {
  const file = kind === 'png' ? await svgToPng(svg) : new Blob([svg], { type: 'image/svg+xml' });
  download(file, `${name}.${kind}`);
}
