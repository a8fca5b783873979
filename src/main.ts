import { startServer } from './server.js';
import { Settings } from './settings/settings.js';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const newEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major > 22;

try {
  if (!newEnough) throw new Error(`Node ${process.versions.node} is too old: use 20.19 or later, or 22.13 or later.`);
  const app = await startServer({ settings: Settings.from(process.env) });
  app.enableShutdownHooks();
  console.log(`Sổ Chỉ Đạo: ${await app.getUrl()}`);
} catch (error) {
  console.error(sentence(error as Error & { code?: string; port?: number }));
  process.exit(1);
}

function sentence({ code, message, port }: Error & { code?: string; port?: number }): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Set PORT to another one, or stop the program that uses it.`;
  if (code === 'EACCES' && port)
    return `Port ${port} needs more rights than this account has. Set PORT to 1024 or above.`;
  return message;
}
