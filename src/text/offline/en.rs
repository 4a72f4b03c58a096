//! Without a network: English.

use super::OfflineText;

pub(super) const OFFLINE: OfflineText = OfflineText {
    title: "Use it without a network",
    lead: "Each page that you open is stored on this device, so it opens again without a network. One press stores all the others too: every page and tool in English. They stay up to date whenever you are online.",
    stored: "Pages are stored on this device only when you open or keep them. A browser may remove them when the device is short of space.",
    keep: "Keep for offline use (about {0} MB)",
    forget: "Remove from this device",
    again: "Try again",
    progress: "Stored so far",
    script: "Storing pages needs JavaScript.",
    unavailable: "This browser does not store pages here. The reason may be a private window, blocked site data, or an address without https.",
    absent: "Not kept yet. Only pages that you have opened work without a network.",
    keeping: "Storing every page and tool …",
    kept: "Kept on this device: every page and tool in English, with figures {0}. Edition {1}.",
    newer: "A newer version has been stored. Reload this page to see it.",
    failed_network: "Not stored: the network failed. What was stored before is unchanged.",
    failed_full: "Not stored: the device or the browser has no space left for it.",
    failed_changed: "Not stored: the site is being updated. Try again in a few minutes.",
    zip: "Everything in English as a ZIP file ({0} MB)",
    zip_how: "Unpack it and start any web server in its folder, for example with “python3 -m http.server”. Opened straight from disk, the pages can be read, but their controls do not work.",
    page_title: "Not on this device",
    page_h1: "No network, and this page is not on this device",
    page_text: "Pages that you have opened before work without a network, and so do all pages of a language that is kept.",
    page_how: "Reload this page when the network is back. To have every page next time, keep the site on the classroom page.",
    page_home: "To the calculator",
    page_keep: "Keep the site for offline use",
    disk: "The controls did not start; the page is complete as it stands. Straight from disk it can only be read. README.txt says how to start it with its controls.",
    readme: [
        "Per Prompt: a copy to use without a network",
        "To use everything, start a web server in this folder. With Python: python3 -m http.server 8000. Then open http://localhost:8000/ in a browser. Any other web server will do.",
        "For a class: start it on one computer. The others open http://ADDRESS:8000/ with the address of that computer in the local network.",
        "To read only, open index.html straight from disk. The pages are complete, but their controls do not work there.",
        "This copy holds one language and does not update itself. Links to pages that it does not hold, and to pictures as PNG, need the site.",
        "Code: Apache-2.0 or MIT. Figures and texts: CC BY 4.0; the licences of single tables are on the page of figures and sources.",
    ],
};
