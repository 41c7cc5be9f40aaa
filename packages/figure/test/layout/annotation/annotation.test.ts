import { describe, expect, it } from 'vitest';
import {
  annotationNote,
  speakAnnotation,
  subjectOfAnnotation,
} from '../../../src/layout/annotation/annotation.ts';
import { withoutMarks } from '../../../src/locale/bidi.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { period } from '../sample-rows.ts';

const change = { text: 'A new government', period: period('2021-08-15') };
const about = { text: 'The last official value', subject: 'observation:a' } as const;

describe('an annotation', () => {
  it('is about its time, else about what is on show, else about nothing', () => {
    expect(subjectOfAnnotation(change)).toBe('period:2021-08-15');
    expect(subjectOfAnnotation(about)).toBe('observation:a');
    expect(subjectOfAnnotation({ ...change, ...about })).toBe('period:2021-08-15');
    expect(subjectOfAnnotation({ text: 'Alone' })).toBeUndefined();
  });

  it('is spoken with its time before it, in the language of the figure', () => {
    expect(withoutMarks(speakAnnotation(change, ENGLISH.locale))).toBe('15 August 2021: A new government');
    expect(withoutMarks(speakAnnotation(change, DARI.locale))).toMatch(/۲۰۲۱: A new government$/);
    expect(speakAnnotation(about, ENGLISH.locale)).toBe('The last official value');
  });

  it('is a note with what it is about', () => {
    expect(annotationNote(about, ENGLISH.locale)).toEqual({
      subject: 'observation:a',
      text: 'The last official value',
    });
    expect(annotationNote(change, ENGLISH.locale).subject).toBe('period:2021-08-15');
  });
});
