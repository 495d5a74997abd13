// Says whether a file is valid OpenAPI; writes the version it was held against.
//   node openapi-valid.mjs openapi.json
import { readFile } from 'node:fs/promises';
import { Validator } from '@seriousme/openapi-schema-validator';

const validator = new Validator();
const result = await validator.validate(JSON.parse(await readFile(process.argv[2], 'utf8')));
if (result.valid) {
  process.stdout.write(validator.version);
} else {
  console.error(JSON.stringify(result.errors, null, 2));
  process.exitCode = 1;
}
