/** The least a target may measure either way (WCAG 2.2, 2.5.8), CSS px. */
const LEAST = 24;

/** What is pressed, chosen from, slid or written in. */
const TARGETS = 'button, summary, select, input, textarea';

/** Targets that are smaller than a finger needs. Links inside sentences are exempt there. */
function smallTargets(): string[] {
  return figures().flatMap((figure) =>
    [...(figure.shadowRoot?.querySelectorAll(TARGETS) ?? [])].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      if (!width && !height) return [];
      const name = target.getAttribute('aria-label') ?? (target.textContent?.trim() || target.localName);
      return Math.min(width, height) < LEAST - 0.5
        ? [`"${name}" ${Math.round(width)} × ${Math.round(height)} px`]
        : [];
    }),
  );
}

Object.assign(globalThis, { smallTargets });
