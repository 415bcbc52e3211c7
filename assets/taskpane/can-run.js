/* eslint-disable no-var -- what reads this knows nothing newer */
// In the oldest script that any Word understands: this one must run where the rest cannot even be read.
(function () {
  var can = typeof Promise === "function" && typeof Worker === "function" && typeof globalThis === "object" && typeof Object.fromEntries === "function" && typeof String.prototype.matchAll === "function";
  if (!can) document.documentElement.className = "cannot";
  document.addEventListener("DOMContentLoaded", function () {
    var address = document.getElementById("address");
    var link = document.getElementById("workbench");
    if (address && link) address.appendChild(document.createTextNode(link.href));
  });
})();
