// Makes sure that the clock of the machine is where the project's TZ says, so that a zone is never tested in name alone.
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

if (timeZone !== process.env['TZ']) throw new Error(`TZ is ${process.env['TZ']}, but the clock is in ${timeZone}`);
