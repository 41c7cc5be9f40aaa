import type { Plugin } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';
import { KEEPS_SPACE, TIGHT } from './tight.ts';

/** What comes in place of a source's text from `start` to `end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SHEET = 'keruenSheet';

/** What is to change in a source, last first. */
function editsOf(id: string, code: string): Edit[] {
  const edits: Edit[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const tight = tag.type === 'Identifier' ? TIGHT[tag.name] : undefined;
      if (!tight) return;
      for (const part of quasi.quasis) {
        // A text begins after ` or } and ends before ` or ${.
        const [start, end] = [part.start + 1, part.end - (part.tail ? 1 : 2)];
        edits.push({ start, end, text: tight(code.slice(start, end)) });
      }
      if (code.slice(tag.start, tag.end) !== 'css' || quasi.expressions.length) return;
      edits.push({ start: tag.start, end: tag.end, text: `${SHEET}(` });
      edits.push({ start: quasi.end, end: quasi.end, text: ')' });
    },
  }).visit(parseSync(id, code).program);
  return edits.sort((a, b) => b.start - a.start);
}

/**
 * Takes out of templates what a minifier leaves alone because it does not know what they are, and Lit's `css` where a
 * sheet has no expressions: with it goes what that has to say about wrong ones.
 */
export function tightTemplates(): Plugin {
  return {
    name: 'keruen:tight-templates',
    transform: {
      filter: { id: /[\\/]elements[\\/]src[\\/]/, code: /\b(?:css|html|svg)`/ },
      handler(code, id) {
        if (KEEPS_SPACE.test(code)) this.error(`${id}: white space that is text would be lost`);
        const tight = editsOf(id, code).reduce(
          (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
          code,
        );
        return tight.includes(SHEET) ? `import { unsafeCSS as ${SHEET} } from 'lit';\n${tight}` : tight;
      },
    },
  };
}
