import { extract } from '../../extraction/extract.js';
import type { Extraction } from '../../extraction/facts.js';
import { findSecrecyStamp, type SecrecyStamp } from '../../extraction/secrecy.js';
import type { Encoding } from '../../file-text/bytes-as-text.js';
import type { FileText, SentFile } from '../../file-text/text-of-file.js';
import { Unreadable } from '../../file-text/unreadable.js';
import { type CountedPlace, countedPlaces } from '../resolve/place-names.js';

/** Words that were pasted, or a file that holds them. */
export type Job = { text: string } | { file: SentFile };

export interface ReadWords {
  text: string;
  /** Of a secret nothing else is said. */
  stamp: SecrecyStamp | null;
  extraction: Extraction | null;
  named: CountedPlace[];
  convertedFrom: Encoding | null;
  doubtful: boolean;
}

/** As it goes between threads. */
export type Answer = { read: ReadWords } | { unreadable: Pick<Unreadable, 'code' | 'params'> };

/** From what was sent to what it says; the same here and in the worker thread. */
export async function readJob(job: Job): Promise<ReadWords> {
  const { text, besides, convertedFrom, doubtful } = 'file' in job ? await wordsOf(job.file) : asPasted(job.text);
  const stamp = [text, ...besides].map((each) => findSecrecyStamp(each)?.stamp).find(Boolean) ?? null;
  const extraction = stamp ? null : extract(text);
  if (extraction && countOf(extraction) > MOST_FACTS) throw new Unreadable('tooManyFacts', { max: MOST_FACTS });
  return { text, stamp, extraction, named: stamp ? [] : countedPlaces(text), convertedFrom, doubtful };
}

/** Loaded with the first file: what reads them is large, and the service starts without it. */
async function wordsOf(file: SentFile): Promise<FileText> {
  const { textOfFile } = await import('../../file-text/text-of-file.js');
  return textOfFile(file);
}

/** More than that nobody confirms, and its proposals would keep the service from others. */
const MOST_FACTS = 3000;

const countOf = ({ citations, mentions, relations, assignments, inspections, discipline }: Extraction) =>
  [citations, mentions, relations, assignments, inspections, discipline].reduce((sum, { length }) => sum + length, 0);

const asPasted = (text: string) => ({ text, besides: [], convertedFrom: null, doubtful: false });

export async function answerJob(job: Job): Promise<Answer> {
  try {
    return { read: await readJob(job) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { unreadable: { code: error.code, params: error.params } };
  }
}
