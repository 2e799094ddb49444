/**
 * Placed once on a site: recognises what can become an element, and fetches
 * elements when needed. A second copy on the page, of any version, does nothing.
 */
import { watchFrames } from '../frame/parent.ts';
import { findScript, pageReady, scriptOptions } from './loader-script.ts';
import { startLoader } from './start-loader.ts';

const mark = Symbol.for('betrokken/1/loader');
const page = globalThis as typeof globalThis & { [mark]?: true };
const script = findScript();

if (script && !page[mark]) {
  page[mark] = true;
  watchFrames();
  void pageReady(script).then(() => startLoader(scriptOptions(script)));
}
