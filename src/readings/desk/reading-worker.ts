import { parentPort } from 'node:worker_threads';
import { answerJob, type Job } from './read-job.js';

/** A thread of its own: what is large or hostile is read here, and may die here. */
parentPort!.on('message', (job: Job) => {
  if ('file' in job) job.file.bytes = Buffer.from(job.file.bytes); // arrives as a plain Uint8Array
  void answerJob(job).then((answer) => parentPort!.postMessage(answer));
});
