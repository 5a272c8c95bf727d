-- ClickHouse pipes letters through amends filter as they are selected.
--
-- Once on the server, a script in the folder that its setting user_scripts_path names, and the right to run it:
--     printf '#!/bin/sh\nexec amends filter --keep id --stamp\n' > user_scripts/amends-filter; chmod +x user_scripts/amends-filter
--
-- One row comes back for each that goes in. Engines of many cores split the letters by themselves where the SELECT inside is split by a key.
SELECT
    JSONExtractString(amends, 'kind') AS kind,
    count() AS letters,
    round(avgOrNull(JSONExtract(amends, 'score', 'Nullable(Int32)')), 1) AS mean_score
FROM executable(
    'amends-filter',
    JSONEachRow,
    'id String, amends String',
    (SELECT toString(id) AS id, text FROM letters),
    SETTINGS command_read_timeout = 600000, command_write_timeout = 600000)
GROUP BY kind
ORDER BY kind
