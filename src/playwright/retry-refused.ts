/** Takes a picture once more where Chromium refuses it: it does so now and then, at once, and takes it when asked again. */
export function retryRefused<Picture>(take: () => Promise<Picture>): Promise<Picture> {
  return take().catch((error: unknown) => {
    if (!String(error).includes('Unable to capture screenshot')) throw error;
    return take();
  });
}
