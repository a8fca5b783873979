import { Agent, request } from 'node:http';

export interface Reply {
  status: number;
  text: string;
  isJson: boolean;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const AT_ONCE = 8;

/** One request over real HTTP, its answer as it came. */
export function send(
  address: string,
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Reply> {
  const { hostname, port } = new URL(address); // the path goes out as it is, which a URL would tidy up
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, agent, method, headers: { ...headers, ...length } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          ...{ status: answer.statusCode!, text: Buffer.concat(chunks).toString() },
          isJson: /[/+]json/.test(answer.headers['content-type'] ?? ''), // "application/problem+json"
        }),
      );
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Does the work for each item, a few at once. */
export async function forEach<T>(items: readonly T[], work: (item: T, place: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let place = next++; place < items.length; place = next++) await work(items[place]!, place);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
