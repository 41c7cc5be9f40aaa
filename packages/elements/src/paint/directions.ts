/** Direction of the scene (turned or not) and of the words in it. */
export interface Directions {
  readonly scene: 'ltr' | 'rtl';
  readonly text: 'ltr' | 'rtl';
}
