/** Bytes and texts in the letters that a web address leaves alone (RFC 4648 §5), without padding. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const valueOf: ReadonlyMap<string, number> = new Map(
  [...letters].map((letter, value) => [letter, value]),
);

/** Four letters for each three bytes. */
export function bytesToBase64url(bytes: readonly number[]): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += letters[(held >> bits) & 63] ?? '';
    }
    held &= 63;
  }
  return bits > 0 ? text + (letters[(held << (6 - bits)) & 63] ?? '') : text;
}

/** The bytes of `text`, or undefined when it holds another letter. */
export function maybeBytes(text: string): readonly number[] | undefined {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const value = valueOf.get(letter);
    if (value === undefined) return undefined;
    held = ((held & 255) << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
  }
  return bytes;
}

/** `text` in UTF-8; it must hold no half of a surrogate pair, as the text of `JSON.stringify`. */
export function textToBase64url(text: string): string {
  const signs = encodeURIComponent(text).match(/%..|[^%]/g) ?? [];
  return bytesToBase64url(
    signs.map((sign) =>
      sign.length > 1 ? Number.parseInt(sign.slice(1), 16) : sign.charCodeAt(0),
    ),
  );
}

/** The text that `textToBase64url` made, or undefined when it is none. */
export function maybeText(base64url: string): string | undefined {
  const bytes = maybeBytes(base64url);
  const hex = bytes?.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return hex === undefined ? undefined : decodeURIComponent(hex);
  } catch {
    return undefined;
  }
}
