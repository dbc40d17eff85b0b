// Puts a symbolic link to another program's socket where its own socket belongs.
import { symlinkSync } from 'node:fs';

symlinkSync(process.argv[2], process.env.PORT);
console.log('linked');
setInterval(() => {}, 1000);
