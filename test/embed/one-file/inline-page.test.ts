import { createHash } from 'node:crypto';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  asciiHtml,
  cspHash,
  inlinePage,
  inlineScript,
  inlineStyle,
} from '../../../.config/inline-page.mjs';

/** Programs that say things which HTML reads in its own way. */
const programs = [
  '"</script>"',
  '"<!-- <script> </SCRIPT > -->"',
  '`</script${1 < 2}<!--`',
  '/^<!--|<\\/script/.test("<" + "!--")',
  '/^<script/u.test("<script")',
  '[1].filter((n) => n <!+0)',
  '"\\u00e9\\ud83d\\ude00"',
];

function valueOf(code: string): unknown {
  return JSON.stringify(new Script(code).runInContext(createContext({})));
}

describe('inlineScript(code)', () => {
  it.each(programs)('[E8] keeps what %s says, without what HTML would read', (code) => {
    const safe = inlineScript(code);
    expect(safe).not.toMatch(/<!--|<\/?script/i);
    expect(valueOf(safe)).toBe(valueOf(code));
  });

  it('[E8] fails where it would change the program', () => {
    expect(() => inlineScript('let a = 1, b = 2; a <!--b')).toThrow(SyntaxError);
    expect(() => inlineScript('"é"')).toThrow('ASCII');
  });
});

describe('inlineStyle(css) and asciiHtml(html)', () => {
  it('[E8] write the same in ASCII', () => {
    expect(inlineStyle('a::after { content: "→b"; }')).toBe('a::after { content: "\\2192 b"; }');
    expect(asciiHtml('<!-- for editors -->\n<p>Eén ‘boom’ 😀</p>')).toBe(
      '<p>E&#xe9;n &#x2018;boom&#x2019; &#x1f600;</p>',
    );
  });

  it('[E8] refuse a style sheet that HTML would end', () => {
    expect(() => inlineStyle('a { content: "</style>"; }')).toThrow('too early');
  });
});

describe('inlinePage(parts)', () => {
  const page = inlinePage({
    title: 'Één titel',
    description: 'Een zin.',
    body: '<p>Één</p>',
    style: 'p { color: red; }',
    script: 'console.log("<!--")',
    notice: 'betrokken 0',
    licences: 'Permission --> granted © 2026',
  });
  const between = (start: string, end: string): string =>
    page.split(start)[1]?.split(end)[0] ?? 'nothing';

  it('[E8] [X1] allows exactly the script and the style that are in it', () => {
    const policy = between('Content-Security-Policy" content="', '"');
    for (const tag of ['script', 'style']) {
      const text = between(`<${tag}>`, `</${tag}>`);
      const digest = createHash('sha256').update(text).digest('base64');
      expect(cspHash(text)).toBe(`'sha256-${digest}'`);
      expect(policy).toContain(`${tag}-src 'sha256-${digest}';`);
    }
  });

  it('[E8] is ASCII, and no licence ends its comment', () => {
    expect(page).toMatch(/^[\t\n\x20-\x7e]*$/);
    expect(page.split('<!--')).toHaveLength(3);
    expect(page.split('-->')).toHaveLength(3);
  });
});
