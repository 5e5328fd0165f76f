import { expect, it } from 'vitest';
import { withoutText } from './without-text.ts';

const PAGE = `<!doctype html>
<head>
  <link rel="stylesheet" href="./a.css" />
  <link rel="preload" as="fetch" crossorigin href="./dataset/index.1234.json" />
  <script type="module" src="./a.js"></script>
</head>
<body>
  <div id="root"><div data-prerendered><p>Talks</p></div></div>
</body>`;

it('leaves scripts and styles, and no event', () => {
  const emptied = withoutText(PAGE);
  expect(emptied).toContain('<div id="root"></div>');
  expect(emptied).not.toMatch(/Talks|dataset/);
  expect(emptied).toContain('./a.js');
  expect(emptied).toContain('./a.css');
});

it('says so when it could not', () => {
  expect(() => withoutText('<main data-prerendered></main>')).toThrow();
});
