// Asks every getter of the client "statuspage.io", and writes what each answered as one JSON object.
//   node statuspage-getters.js http://127.0.0.1:8080
'use strict';

const { Statuspage } = require('statuspage.io');

const client = new Statuspage('any');
client.setApiUrl(process.argv[2]);

const getters = {
  getSummary: () => client.api.getSummary(),
  getStatus: () => client.api.getStatus(),
  getComponents: () => client.api.getComponents(),
  'incidents.getAll': () => client.api.incidents.getAll(),
  'incidents.getUnresolved': () => client.api.incidents.getUnresolved(),
  'scheduledMaintenances.getAll': () => client.api.scheduledMaintenances.getAll(),
  'scheduledMaintenances.getActive': () => client.api.scheduledMaintenances.getActive(),
  'scheduledMaintenances.getUpcoming': () => client.api.scheduledMaintenances.getUpcoming(),
};

(async () => {
  const answers = {};
  for (const [name, ask] of Object.entries(getters)) {
    answers[name] = await ask();
  }
  process.stdout.write(JSON.stringify(answers));
})().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
