// Reads an answer's body as a JSON object, whatever type it claims.

/** The most that is read of an answer, in bytes: ours are far shorter, and a login page isn't worth more. */
const LARGEST = 64_000;

/** The JSON object in the body; undefined where it is something else, too long or breaks off. Never rejects. */
export async function readAnswer(response: Response): Promise<Record<string, unknown> | undefined> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > LARGEST) {
        reader.cancel().catch(() => undefined);
        return undefined;
      }
      text += decoder.decode(value, { stream: true });
    }
    const value: unknown = JSON.parse(text);
    return value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
