/**
 * What of Microsoft's npm copy of Office.js a Word add-in needs, unchanged: the loader, its table of applications, Word's clients,
 * the texts in two languages, the loggers that the loader asks for. 4 MB of 87.
 */
export const officeFiles = [
  "office.js", "o15apptofilemappingtable.js", "es6-promise.js",
  "word-win32-16.01.js", "word-win32-16.00.js", "word-mac-16.00.js", "word-web-16.00.js", "word-ios-16.00.js",
  "telemetry/oteljs.js", "telemetry/oteljs_agave.js", "ariatelemetry/aria-web-telemetry.js",
  "vi-vn/office_strings.js", "en-us/office_strings.js",
];
export const officeFolder = "node_modules/@microsoft/office-js/dist";
