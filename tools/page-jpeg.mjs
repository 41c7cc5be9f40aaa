import { Failure } from './failure.mjs';

/** A committed picture has no more bytes than this. */
const BYTES = 450_000;
const QUALITIES = [72, 62, 58, 52, 44, 36, 28, 20];

/** The whole page as a picture, in the best quality up to `most` that keeps to the bytes. */
export async function pageJpeg(page, name, most) {
  for (const quality of QUALITIES.filter((one) => one <= most)) {
    const jpeg = await page.screenshot({ type: 'jpeg', quality, fullPage: true });
    if (jpeg.length <= BYTES) return jpeg;
  }
  throw new Failure(`"${name}" is more than ${BYTES} bytes.`);
}
