/**
 * `npm run version-step`: what changed for users since the last release, and
 * which version that asks for. With `-- --released` it writes the face of what is
 * built now down as that of the release: once it was published, and not before.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFace, releasedFace, releasedFile } from './public-face.mjs';
import { root } from './project.mjs';
import {
  changeLines,
  faceChanges,
  largestStep,
  leastVersion,
  versionFault,
} from './version-step.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const face = builtFace();
const released = releasedFace();

function tell() {
  if (!released) {
    console.log(`Nothing was released yet: ${version} may be the first.`);
    return;
  }
  const changes = faceChanges(released.face, face);
  const step = largestStep(changes);
  console.log(changeLines(changes).join('\n') || 'Nothing changed for users.');
  console.log(
    `\nSince ${released.version}: ${step}, so ${leastVersion(released.version, step)} or higher.`,
  );
  const fault = versionFault(version, released.version, changes);
  if (fault) console.log(`package.json: ${fault}`);
}

if (process.argv.includes('--released')) {
  writeFileSync(releasedFile, `${JSON.stringify({ version, face }, null, 1)}\n`);
  console.log(`Wrote down ${Object.keys(face).length} promises of ${version}.`);
} else tell();
