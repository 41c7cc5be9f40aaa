import type { Plugin } from 'rolldown';
import { Visitor } from 'rolldown/utils';
import { edited, type Edit } from './edits.ts';
import { parse } from './parse.ts';
import { KEEPS_SPACE, TIGHT } from './tight.ts';

const SHEET = 'keruenSheet';

/** What is to change in a source. */
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
  }).visit(parse(id, code).program);
  return edits;
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
        const tight = edited(code, editsOf(id, code));
        return tight.includes(SHEET) ? `import { unsafeCSS as ${SHEET} } from 'lit';\n${tight}` : tight;
      },
    },
  };
}
