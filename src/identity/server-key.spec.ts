import { Settings } from '../settings/settings.js';
import { ServerKey } from './server-key.js';

const file = (DATABASE_URL: string) => ServerKey.file(Settings.from({ DATABASE_URL }));

describe('Where a server leaves its key for the command line', () => {
  it('tells databases of one folder apart', () => {
    const urls = [
      'postgres://a:b@localhost:5432/so',
      'postgres://a:b@localhost:5432/khac',
      'postgres://a:b@may:5432/so',
    ];
    const files = [...urls, 'sqlite:data/so.sqlite', 'sqlite:data/khac.sqlite'].map(file);
    expect(new Set(files).size).toBe(5);
  });

  it('is the same for whoever signs in to the database, and however its path is written', () => {
    expect(file('postgres://c:d@localhost:5432/so')).toBe(file('postgres://a:b@localhost:5432/so'));
    expect(file('sqlite:data/so.sqlite')).toBe(file('sqlite:./data/so.sqlite'));
  });
});
