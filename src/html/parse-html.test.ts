import { describe, expect, it } from 'vitest';
import { outline, parse } from './testing/parse.js';
import { commentsOf, elementsOf } from './walk.js';

describe('locations', () => {
  const html = '\uFEFF<!doctype html>\r\n<p\r\n  class="a">😀 x</p>\r\n<b id=q>y</b><br>';
  const { find, sourceOf } = parse(html);

  it('are offsets in UTF-16 code units into the text as given, byte order mark and CRLF included', () => {
    expect(sourceOf(find('p').location)).toBe('<p\r\n  class="a">😀 x</p>');
    expect(sourceOf(find('p').startTag)).toBe('<p\r\n  class="a">');
    expect(sourceOf(find('b').location)).toBe('<b id=q>y</b>');
  });

  it('count lines and columns from 1', () => {
    expect(find('p').startTag).toMatchObject({ startLine: 2, startColumn: 1, endLine: 3, endColumn: 13 });
    expect(find('b').location).toMatchObject({ startLine: 4, startColumn: 1, endLine: 4, endColumn: 14 });
  });

  it('name the file', () => {
    expect(find('p').location?.file).toBe('page.html');
  });

  it('point at single attributes, name and value', () => {
    expect(sourceOf(find('p').attributeLocation('class'))).toBe('class="a"');
    expect(sourceOf(find('b').attributeLocation('id'))).toBe('id=q');
    expect(find('b').attributeLocation('class')).toBeUndefined();
  });

  it('point at attributes whose names HTML spells with capitals in SVG', () => {
    const svg = parse('<svg viewBox="0 0 1 1"></svg>');
    expect(svg.find('svg').attributes.get('viewBox')).toBe('0 0 1 1');
    expect(svg.sourceOf(svg.find('svg').attributeLocation('viewBox'))).toBe('viewBox="0 0 1 1"');
  });

  it('of an element without an end tag are those of its start tag, or reach to where it was closed', () => {
    expect(sourceOf(find('br').location)).toBe('<br>');
    const list = parse('<ul><li>one<li>two</ul>');
    expect(list.sourceOf(list.find('li').location)).toBe('<li>one');
  });

  it('are missing for what the parser put in', () => {
    expect(find('html').location).toBeUndefined();
    expect(find('body').startTag).toBeUndefined();
  });

  it('cover text and comments', () => {
    const mixed = parse('<p>one<!-- two --></p>');
    const [text, comment] = mixed.find('p').children;
    expect(mixed.sourceOf(text?.location)).toBe('one');
    expect(mixed.sourceOf(comment?.location)).toBe('<!-- two -->');
  });
});

describe('documents and fragments', () => {
  it('a fragment stands in the body of a page', () => {
    expect(outline(parse('<b>x</b>').document)).toBe('html(head body(b("x")))');
  });

  it.each([
    ['<tr><td>x</td></tr>', 'html(tr(td("x")))'],
    ['  <!-- a row --> <td>x</td>', 'html("  " <!-- a row --> " " td("x"))'],
    ['<tbody><tr><td>x</tbody>', 'html(tbody(tr(td("x"))))'],
    ['<caption>x</caption>', 'html(caption("x"))'],
    ['\uFEFF<tr><td>x</td></tr>', 'html(" " tr(td("x")))'],
  ])('parts of a table keep their tags: %s', (html, tree) => {
    expect(outline(parse(html).document)).toBe(tree);
  });

  it('parts of a table have locations, too', () => {
    const row = parse('<tr>\n<td id=a>x</td></tr>');
    expect(row.find('td').startTag).toMatchObject({ startLine: 2, startColumn: 1, startOffset: 5 });
  });

  it('a document without a doctype is in quirks mode; a fragment says nothing of the mode of its page', () => {
    expect(parse('<html><p>x').document.quirksMode).toBe(true);
    expect(parse('<!doctype html><html><p>x').document.quirksMode).toBe(false);
    expect(parse('<p>x').document.quirksMode).toBe(false);
  });

  it('numbers elements in document order', () => {
    const { document } = parse('<p><b></b></p><i></i>');
    expect([...elementsOf(document)].map(({ tag, index }) => [tag, index])).toEqual(
      ['html', 'head', 'body', 'p', 'b', 'i'].map((tag, index) => [tag, index]),
    );
  });

  it('tells SVG and MathML from HTML', () => {
    const { find } = parse('<svg><a xlink:href="#x"></a></svg><math><mi></mi></math><p>');
    expect([find('a').namespace, find('mi').namespace, find('p').namespace]).toEqual([
      'svg',
      'mathml',
      'html',
    ]);
    expect(find('a').attributes.get('xlink:href')).toBe('#x');
  });

  it('does not read the content of <noscript> as elements: people meet dialogs with scripting on', () => {
    expect(outline(parse('<body><noscript><b>x</b></noscript>').document)).toBe(
      'html(head body(noscript("<b>x</b>")))',
    );
  });

  it('finds all comments, those in templates and shadow trees included', () => {
    const { document } = parse(
      '<!-- a --><div><template shadowrootmode=open><!-- b --></template></div><template><!-- c --></template>',
    );
    expect(commentsOf(document).map(({ text }) => text)).toEqual([' a ', ' b ', ' c ']);
  });
});

describe('templates and declarative shadow roots', () => {
  it('the contents of a template hang under it', () => {
    expect(outline(parse('<template><b>x</b></template>').document)).toBe(
      'html(head(template(b("x"))) body)',
    );
  });

  it.each(['open', 'closed', 'OPEN'])('shadowrootmode=%s makes a shadow root of its parent', (mode) => {
    const html = `<div><template shadowrootmode=${mode}><b>in</b></template>out</div>`;
    expect(outline(parse(html).document)).toBe('html(head body(div#(b("in"))("out")))');
  });

  it('only the first template does, and only with a known mode', () => {
    const twice =
      '<div><template shadowrootmode=open>1</template><template shadowrootmode=open>2</template></div>';
    expect(outline(parse(twice).document)).toBe('html(head body(div#("1")(template("2"))))');
    expect(outline(parse('<div><template shadowrootmode=x>1</template></div>').document)).toBe(
      'html(head body(div(template("1"))))',
    );
  });

  it('shadow roots nest', () => {
    const html =
      '<a-b><template shadowrootmode=open><c-d><template shadowrootmode=open>deep</template></c-d></template></a-b>';
    expect(outline(parse(html).document)).toBe('html(head body(a-b#(c-d#("deep"))))');
  });

  it('an element that cannot be a shadow host keeps the template', () => {
    expect(outline(parse('<button><template shadowrootmode=open>x</template></button>').document)).toBe(
      'html(head body(button(template("x"))))',
    );
  });
});

describe('text that is not what its author meant', () => {
  const codesOf = (html: string) => parse(html).diagnostics.map(({ code }) => code);

  it.each(['', '   \n', '\uFEFF'])('says that an empty file is empty (%j)', (html) => {
    expect(parse(html).diagnostics).toMatchObject([
      {
        code: 'html-empty',
        severity: 'warning',
        message: 'page.html is empty, so there is nothing to lint.',
      },
    ]);
  });

  it.each([
    ['a PNG', '\uFFFDPNG\r\n\u001A\n\0\0\0\rIHDR'],
    ['a NUL', '<p>\0</p>'],
    ['a file of many bytes that are not UTF-8', '\uFFFD\uFFFDab'.repeat(50)],
  ])('says that %s is not HTML', (_, text) => {
    expect(codesOf(text)).toEqual(['html-not-text']);
  });

  it.each(['<p>caf\uFFFD, and quite a lot of other text', '<p>日本語 🍪</p>', '<p>\t\f</p>'])(
    'takes %j for text',
    (html) => {
      expect(codesOf(html)).toEqual([]);
    },
  );

  it('says where an unclosed <style> begins, and what it takes', () => {
    const { diagnostics } = parse('<p>x</p>\n<style>.a { color: red }\n<div>lost</div>');
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code: 'html-unclosed',
      severity: 'warning',
      location: { startLine: 2, startColumn: 1 },
    });
    expect(diagnostics[0]?.message).toBe(
      '<style> is never closed, so that all that follows line 2 is taken for its text. Add </style>.',
    );
  });

  it('says the same of an unclosed comment, script, title or text area', () => {
    const { diagnostics } = parse('<p>x</p>\n\n<!-- lost <div>');
    expect(diagnostics).toMatchObject([
      { code: 'html-unclosed', location: { startLine: 3, startColumn: 1 } },
    ]);
    for (const tag of ['script', 'title', 'textarea', 'iframe']) {
      expect(codesOf(`<${tag}>lost`)).toEqual(['html-unclosed']);
    }
  });

  it('is silent about elements that HTML closes by itself', () => {
    expect(codesOf('<ul><li>a<li>b</ul><p>c<p>d<div>e')).toEqual([]);
  });
});

describe('hostile text', () => {
  it('may nest 50,000 levels deep', () => {
    const { document } = parse('<div>'.repeat(50_000));
    expect([...elementsOf(document)]).toHaveLength(50_003);
  });

  it('may hold 200,000 siblings', () => {
    const { document } = parse('<b></b>'.repeat(200_000));
    expect([...elementsOf(document)]).toHaveLength(200_003);
  });
});
