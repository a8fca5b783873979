declare module 'tar-stream' {
  import type { Readable, Writable } from 'node:stream';

  interface Headers {
    name: string;
    size: number;
    type?: string;
    mtime?: Date;
    mode?: number;
  }

  interface Pack extends Readable {
    entry(headers: Headers, callback: (error?: Error | null) => void): Writable;
    finalize(): void;
  }

  interface Entry extends Readable {
    header: Headers;
  }

  interface Extract extends Writable, AsyncIterable<Entry> {}

  const tar: { pack(): Pack; extract(): Extract };
  export default tar;
}
