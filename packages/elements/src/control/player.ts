import type { Note, Pitch } from '@keruen/figure';

/** Loudness of each wave, so that the ear takes them for equally loud: rich ones are louder than plain ones. */
const LEVELS: Readonly<Record<Note['voice']['wave'], number>> = {
  sine: 0.3,
  triangle: 0.3,
  square: 0.1,
  sawtooth: 0.13,
};

/** How long a tone takes to come and to go, so that it does not click, s. */
const EDGE = 0.015;

/** A missing number is nothing but a click, s. */
const CLICK = 0.004;

/** Times a second that a trembling tone fades and a wavering one bends. */
const TREMBLE = 11;
const WAVER = 6;

/** How far a wavering tone bends, share of its frequency. */
const BEND = 0.03;

/** A tone that comes, glides and goes. */
function tone({ from, to }: Pitch, note: Note, at: number, out: AudioNode, context: BaseAudioContext): void {
  const { wave, trembling } = note.voice;
  const [source, level] = [context.createOscillator(), context.createGain()];
  const end = at + note.length;
  source.type = wave;
  source.frequency.setValueAtTime(from, at);
  source.frequency.exponentialRampToValueAtTime(to, end);
  const loud = LEVELS[wave] / note.tones.length;
  level.gain.setValueAtTime(0, at);
  level.gain.linearRampToValueAtTime(loud, at + EDGE);
  level.gain.setValueAtTime(loud, end - EDGE);
  level.gain.linearRampToValueAtTime(0, end);
  if (trembling) swing(level.gain, TREMBLE, loud / 2, at, end, context);
  if (note.wavering) swing(source.frequency, WAVER, from * BEND, at, end, context);
  source.connect(level).connect(out);
  source.start(at);
  source.stop(end);
}

/** Moves a parameter up and down around where it is. */
function swing(
  what: AudioParam,
  times: number,
  by: number,
  at: number,
  end: number,
  context: BaseAudioContext,
): void {
  const [source, depth] = [context.createOscillator(), context.createGain()];
  source.frequency.value = times;
  depth.gain.value = by;
  source.connect(depth).connect(what);
  source.start(at);
  source.stop(end);
}

function click(at: number, out: AudioNode, context: BaseAudioContext): void {
  const [source, level] = [context.createConstantSource(), context.createGain()];
  level.gain.value = 0.25;
  source.connect(level).connect(out);
  source.start(at);
  source.stop(at + CLICK);
}

/** Plays notes from now on; the way to stop them at once. Nothing sounds before it is called. */
export function play(notes: readonly Note[], context: BaseAudioContext): () => void {
  const out = context.createGain();
  out.connect(context.destination);
  for (const note of notes) {
    const at = context.currentTime + note.at;
    if (!note.tones.length) click(at, out, context);
    for (const pitch of note.tones) tone(pitch, note, at, out, context);
  }
  return () => out.disconnect();
}
