// The entry of the desk's script.
import './app/shell.ts';
