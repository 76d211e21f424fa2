/** The one file for pages, to be injected or loaded by `<script>`: `consentlint.lintElement(document)`. */
import { lintElement } from './dom/lint-element.js';

Object.assign(globalThis, { consentlint: { lintElement } });
