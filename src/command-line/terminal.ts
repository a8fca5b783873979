import type { Language } from '../texts/texts.js';
import { Connection } from './connection.js';
import { type SentenceCode, sentence } from './sentences.js';
import { wordFor } from './words.js';

/** What every command may be given. */
export interface GlobalOptions {
  server?: string;
  token?: string;
  json?: boolean;
  lang: Language;
}

/** Where a command's answer goes, and how it reaches the register. */
export class Terminal {
  readonly json: boolean;
  readonly language: Language;
  private connection: Connection | undefined;

  constructor(private readonly options: GlobalOptions) {
    this.json = options.json ?? false;
    this.language = options.lang;
  }

  /** The running server, another machine's, or one of our own for the time of the command. */
  async register(): Promise<Connection> {
    this.connection ??= await Connection.open(this.options);
    return this.connection;
  }

  async close(): Promise<void> {
    await this.connection?.close();
  }

  text(code: SentenceCode, params: Record<string, string | number> = {}): string {
    return sentence(this.language, code, params);
  }

  /** The field's word for a code. */
  word(code: string | null | undefined): string | null {
    return wordFor(this.language, code);
  }

  print(text: string): void {
    process.stdout.write(`${text}\n`);
  }

  /** For people only: what is on the way, beside the answer. */
  note(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  /** Shows a person who waits that something goes on, and for how long; answers what ends it. */
  busy(what: string): () => void {
    if (!process.stderr.isTTY || this.json) return () => undefined;
    const began = Date.now();
    const show = () => process.stderr.write(`\r${what} ${Math.round((Date.now() - began) / 1000)} s`);
    const timer = setInterval(show, 1000);
    return () => {
      clearInterval(timer);
      process.stderr.write('\r\x1b[K');
    };
  }

  /** The same answer for programs, or for people. */
  answer(value: unknown, forPeople: () => string): void {
    this.print(this.json ? JSON.stringify(value) : forPeople());
  }
}
