/** Direction of the scene (turned or not), direction and language of the words in it. */
export interface Directions {
  readonly scene: 'ltr' | 'rtl';
  readonly text: 'ltr' | 'rtl';
  readonly lang: string;
}
