/** Rows of px, red, green, blue and alpha each. */
export type Pixels = ImageData;

/** The px of anything a canvas can draw, from its left upper corner, at so many px each way. */
export function pixelsOf(image: CanvasImageSource, width: number, height: number, x = 0, y = 0): Pixels {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, -x, -y);
  return context.getImageData(0, 0, width, height);
}

/** A file as a picture. A test page has no policy that forbids it. */
export async function pictureOf(blob: Blob): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  return image;
}

/** Brightness of a px, softened by its neighbours: edges and letters are smoothed a little differently by each painter. */
function soft({ data, width, height }: Pixels, x: number, y: number): readonly [number, number, number] {
  const sum = [0, 0, 0];
  let count = 0;
  for (let dy = -1; dy <= 1; dy += 1)
    for (let dx = -1; dx <= 1; dx += 1) {
      const [px, py] = [x + dx, y + dy];
      if (px < 0 || py < 0 || px >= width || py >= height) continue;
      count += 1;
      for (let c = 0; c < 3; c += 1) sum[c]! += data[(py * width + px) * 4 + c]!;
    }
  return sum.map((one) => one / count) as unknown as readonly [number, number, number];
}

/** How much two pictures differ: the share of px of which any channel differs by more than `most` of 255, and the mean difference. */
export function difference(
  a: Pixels,
  b: Pixels,
  most = 40,
): { readonly share: number; readonly mean: number } {
  let odd = 0;
  let total = 0;
  for (let y = 0; y < a.height; y += 1)
    for (let x = 0; x < a.width; x += 1) {
      const [one, other] = [soft(a, x, y), soft(b, x, y)];
      const worst = Math.max(...one.map((channel, c) => Math.abs(channel - other[c]!)));
      total += worst;
      if (worst > most) odd += 1;
    }
  return { share: odd / (a.width * a.height), mean: total / (a.width * a.height) };
}

/** The share of px that are not of the colour of the corner: a picture of nothing would be like any other. */
export function inked({ data }: Pixels): number {
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (data[i] !== data[0] || data[i + 1] !== data[1] || data[i + 2] !== data[2]) count += 1;
  return count / (data.length / 4);
}
