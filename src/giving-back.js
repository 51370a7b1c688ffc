// Gives what is no longer used back to the machine as soon as there is nothing to do, since Node by itself waits for eight quiet seconds and longer.

/** Between two looks. */
const pause = 250; // milliseconds
/** Of a processor: who does less than this has nothing to do. */
const nothing = 0.1;
/**
 * For less it is not worth what it costs: a fifth of a second in which nobody is answered, and code that has been made quick, which goes as well
 * and is made again by the next few hundred pages. A busy minute takes some 45 of them, and would take them again after every pause.
 */
const worthIt = 64 * 1024 * 1024; // bytes

/** Where collecting can be asked for (`--expose-gc`). */
export function giveBackWhenQuiet() {
  const { gc } = globalThis;
  if (!gc) return;
  let least = 0;
  let used = process.cpuUsage();
  setInterval(() => {
    const { user, system } = process.cpuUsage(used);
    used = process.cpuUsage();
    if ((user + system) / 1000 > nothing * pause || process.memoryUsage.rss() < least + worthIt) return;
    gc({ type: 'major', flavor: 'last-resort' });
    least = process.memoryUsage.rss();
    used = process.cpuUsage();
  }, pause).unref();
}
