// Marks the language that fits, on the page that offers them. It never forces one.
(() => {
  "use strict";
  for (const tag of navigator.languages || []) {
    const link = document.querySelector(`[data-lang^="${tag.slice(0, 2).toLowerCase()}"]`);
    if (link) {
      link.classList.add("suggested");
      break;
    }
  }
})();
