// The entry of the desk's script: its sections, and then the frame that shows them.
import './check/check-section.ts';
import './edit/edit-section.ts';
import './snippet/snippet-section.ts';
import './start/start-section.ts';
import './app/shell.ts';
