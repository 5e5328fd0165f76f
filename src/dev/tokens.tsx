import { Group, Sample } from './sample.tsx';

/** Kinds of tokens by how their names begin; whatever else there is, is a colour. */
const SIZE = /^--size-/;
const FACE = /^--(serif|sans)$/;
const OTHER = /^--(other-scripts|slanted|measure|gap|quick)$/;

/** Every token, as the style sheets have it. */
export function Tokens() {
  const names = tokenNames();
  const colours = names.filter((name) => ![SIZE, FACE, OTHER].some((kind) => kind.test(name)));
  return (
    <Group title="Tokens">
      <Sample name="Colours" says="What each is for: docs/design.md. Text keeps 4.5:1, what is drawn 3:1.">
        <ul className="parts-tokens">
          {colours.map((name) => (
            <li key={name}>
              <svg aria-hidden="true">
                <rect width="100%" height="100%" style={{ fill: `var(${name})` }} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      </Sample>
      <Sample name="Sizes">
        <ul>
          {names
            .filter((name) => SIZE.test(name))
            .map((name) => (
              <li key={name} style={{ fontSize: `var(${name})` }}>
                {name}: seven days between
              </li>
            ))}
        </ul>
      </Sample>
      <Sample name="Faces">
        <ul>
          {names
            .filter((name) => FACE.test(name))
            .map((name) => (
              <li key={name} style={{ fontFamily: `var(${name})` }}>
                {name}: 9 April 2025, <em>Baku</em>, <strong>talks</strong>, באקו, باكو
              </li>
            ))}
        </ul>
      </Sample>
      <Sample name="And">{names.filter((name) => OTHER.test(name)).join(', ')}</Sample>
    </Group>
  );
}

/** Names of the custom properties that style sheets give the root, in their order. */
function tokenNames(): readonly string[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const names = rules.flatMap((rule) =>
    rule instanceof CSSStyleRule && rule.selectorText === ':root' ? [...rule.style] : [],
  );
  return [...new Set(names.filter((name) => name.startsWith('--') && !/^--(tw|color|font)-/.test(name)))];
}
