// Holds a Data Package to its standard: the descriptor to the profile, every cell
// to the type that its column declares.
import { Package } from "datapackage";

const data = await Package.load(process.argv[2]);
for (const error of data.errors) console.error(String(error));
let rows = 0;
for (const resource of data.resources) {
  // Throws at the first cell that does not fit, and on a repeated key.
  rows += (await resource.read({ keyed: true })).length;
}
console.log(`${data.resources.length} tables, ${rows} rows`);
process.exit(data.valid ? 0 : 1);
