import { ReadingDesk } from '../src/readings/desk/reading-desk.js';
import { wordFile } from './support/papers.js';

const LONG = 'Căn cứ Quyết định số 1-QĐ/TU, các xã thực hiện. '.repeat(2000);

describe('The desk where texts are read', () => {
  let desk: ReadingDesk;
  afterEach(() => desk.close());

  it('reads small texts at once and large ones in a thread, alike', async () => {
    desk = new ReadingDesk();
    const [small, large] = [LONG.slice(0, 10_000), LONG];
    expect((await desk.read({ text: small })).extraction!.citations.length).toBeGreaterThan(100);
    expect((await desk.read({ text: large })).extraction!.citations).toHaveLength(2000);
  });

  it('ends what takes too long, says so, and reads the next', async () => {
    desk = new ReadingDesk({ seconds: 0.01 });
    await expect(desk.read({ text: LONG })).rejects.toMatchObject({ code: 'readTooLong', params: { seconds: 0.01 } });
    await desk.close();
    desk = new ReadingDesk();
    expect((await desk.read({ text: LONG })).extraction!.citations).toHaveLength(2000);
  });

  it('outlives a thread that dies for want of memory', async () => {
    desk = new ReadingDesk({ heapMegabytes: 12 });
    const file = { name: 'a.docx', bytes: await wordFile(Array.from({ length: 20_000 }, () => 'một đoạn')) };
    await expect(desk.read({ file })).rejects.toMatchObject({ code: 'readTooHeavy' });
    expect((await desk.read({ text: 'Quyết định số 1-QĐ/TU' })).extraction!.citations).toHaveLength(1);
  });

  it('lets eight wait, and no more', async () => {
    desk = new ReadingDesk();
    const asked = Array.from({ length: 12 }, () =>
      desk.read({ text: LONG }).then(
        () => 'read',
        (error: Error) => error.constructor.name,
      ),
    );
    const ends = await Promise.all(asked);
    expect(ends.filter((end) => end === 'read')).toHaveLength(10);
    expect(ends.filter((end) => end === 'DeskFull')).toHaveLength(2);
  });
});
