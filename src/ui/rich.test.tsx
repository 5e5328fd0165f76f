import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Rich } from './rich.tsx';

const MESSAGE = 'Press \uE000key\uE001/\uE002 or \uE000link\uE001search\uE002.';

describe('Rich', () => {
  it('puts elements where the message has them, in its order', () => {
    const { container } = render(
      <Rich
        text={MESSAGE}
        elements={{ link: (inside) => <a href="#search">{inside}</a>, key: (inside) => <kbd>{inside}</kbd> }}
      />,
    );
    expect(container.innerHTML).toBe('Press <kbd>/</kbd> or <a href="#search">search</a>.');
  });

  it('leaves the words of an element that nobody gives', () => {
    const { container } = render(<Rich text={MESSAGE} elements={{}} />);
    expect(container.innerHTML).toBe('Press / or search.');
  });

  it('takes a value for what it is, whatever is in it', () => {
    const { container } = render(
      <Rich text={'<link>no</link>'} elements={{ link: () => <a href="#x">x</a> }} />,
    );
    expect(container.textContent).toBe('<link>no</link>');
  });
});
