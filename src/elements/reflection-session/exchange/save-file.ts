/** Files that go out: their names, and handing them over where the browser lets them through. */
import { download } from '../../../controllers/download.ts';
import { isOriginless } from '../../../controllers/sandbox.ts';
import { dossierFileName, dossierToFile } from '../../../exchange/dossier-file.ts';
import type { Dossier } from '../../../model/record.ts';

/** A file that was made, and whether the browser surely let it through. */
export interface MadeFile {
  readonly name: string;
  readonly text: string;
  /** True in a frame that forbids downloads: then its text is shown. */
  readonly isBlocked: boolean;
}

/** Downloads `file` where that can be. */
export function offerFile({ name, text }: Pick<MadeFile, 'name' | 'text'>, type: string): MadeFile {
  const isBlocked = isOriginless();
  if (!isBlocked) download(new Blob([text], { type }), name);
  return { name, text, isBlocked };
}

function nameOf({ updatedAt, title }: Dossier, hostName: string): string {
  return dossierFileName({ updatedAt, title: title ?? hostName });
}

/** Makes a file of `dossier` and downloads it where that can be. */
export function saveFile(dossier: Dossier, hostName: string): MadeFile {
  const file = { name: nameOf(dossier, hostName), text: dossierToFile(dossier) };
  return offerFile(file, 'application/json');
}

/** The name of the file with `.csv`. */
export function tableName(dossier: Dossier, hostName: string): string {
  return nameOf(dossier, hostName).replace(/json$/, 'csv');
}
