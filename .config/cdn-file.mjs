/**
 * Makes one self-contained file for `<script src>` out of a bundle: only ASCII,
 * a Trusted Types policy of its own, and a guard in front of everything, so that
 * a second copy on a page does nothing. Knows nothing of the elements inside.
 */

/** The name of the Trusted Types policy of a file: `betrokken`, or `betrokken-<tag>`. */
export function policyName(file) {
  return file === 'betrokken' ? file : `betrokken-${file}`;
}

/**
 * Gives Lit's Trusted Types policy our own name; there must be exactly one.
 * Where a page refuses it, Lit goes on without, if markup gets through all the
 * same: nothing asks for Trusted Types, or a default policy lets it pass. Else
 * the code throws an error whose message is our coded line.
 */
export function renamePolicy(code, name) {
  const policy = /([\w$]+)\.createPolicy\((["'`])lit-html\2,/g;
  const count = code.match(policy)?.length ?? 0;
  if (count !== 1) throw new Error(`Expected one Trusted Types policy of Lit, found ${count}`);
  const line = `[betrokken E310] this page refuses the Trusted Types policy '${name}': what stands on it stays as it is.`;
  const probe = `let t=document.createElement("template");t.innerHTML="<!---->";if(t.content.firstChild)return`;
  return code.replace(
    policy,
    (_, factory) =>
      `(r=>{try{return ${factory}.createPolicy("${name}",r)}catch{}try{${probe}}catch{}throw Error("${line}")})(`,
  );
}

/** The same program in ASCII, which runs under any charset. */
export function escapeToAscii(code) {
  return code.replace(
    /[^\t\n\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The guard. A file that finds all its tags, or the mark of a file of its own
 * name, evaluates nothing more and warns once; where only some tags exist it
 * goes on in silence and defines the rest.
 */
function guard(file, tags) {
  return [
    `var m=Symbol.for("betrokken/1/cdn/${file}.js"),g=globalThis,s=g[m];`,
    `if(s||${JSON.stringify(tags)}.every(function(t){return customElements.get(t)})){`,
    `if(s!==2)console.warn("[betrokken E301] ${file}.js: its elements are on this page already; this copy does nothing.");`,
    `g[m]=2;return}`,
    `g[m]=1;`,
  ].join('');
}

/** Says the one line where the policy was refused; any other error goes on. */
const refusal = `catch(e){if(!/E310/.test(e))throw e;g[m]=2;console.warn(e.message)}`;

/** The whole file. `bundle` is a script that declares nothing it shares. */
export function cdnFile({ bundle, file, tags, banner }) {
  const body = renamePolicy(bundle.trim(), policyName(file));
  return escapeToAscii(
    `/*! ${banner} */\n(function(){"use strict";${guard(file, tags)}\ntry{${body}}${refusal}\n})();\n`,
  );
}
