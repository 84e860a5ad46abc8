-- How the same schema is spread over a Citus cluster, once a city's PostgreSQL no longer holds the country:
-- by complex. Run it once, as the owner, on the coordinator of an empty cluster after `danji migrate`; then
-- copy the data in. Nothing else of the program changes: every key begins with the complex, every statement
-- of a request names its complexes, and every ID carries its own (a test holds this file and the catalogue
-- together, scripts/check-statements the statements).
--
-- Statements name one complex and run on the node that holds it, with all that it joins. The sweeps and the
-- scheduler, named in scripts/statement-exceptions.toml, ask every node.

CREATE EXTENSION IF NOT EXISTS citus;

-- Triggers here look at their own row, or at rows of the same complex: they run where the rows are.
SET citus.enable_unsafe_triggers = on;

-- Whole on every node: the directory, accounts and what joins the two. Written seldom beside what they are
-- read; a distributed table may point to them.
SELECT create_reference_table('account');
SELECT create_reference_table('action_log');
SELECT create_reference_table('apartment');
SELECT create_reference_table('directory_version');
SELECT create_reference_table('schema_usage');
SELECT create_reference_table('secret');
SELECT create_reference_table('account_apartment');
SELECT create_reference_table('apartment_facts');
SELECT create_reference_table('job');
SELECT create_reference_table('media');
SELECT create_reference_table('session');
SELECT create_reference_table('job_failure');
SELECT create_reference_table('refresh_token');

-- Parted by complex, the rows of one complex together on one node.
SELECT create_distributed_table('apartment_counter', 'apartment_id');
SELECT create_distributed_table('apartment_version', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('audit_event', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('building', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('client_mutation', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('contact', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('event', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('feed', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('notice', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('schedule', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('comment', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('feed_revision', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('household', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('notice_building', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('notice_revision', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_ballot', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_building', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_choice', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_extension', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_result', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_result_unsigned', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_schedule_unsigned', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_seal', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_sealed_ballot', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_signature', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_thread', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_turnout_news', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_unsealed', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_unsigned', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_votes_unsigned', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('schedule_building', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('comment_revision', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('complaint', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('household_phone', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('membership', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_tally', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_voter', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('complaint_event', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_vote', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('feed_search', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('notice_search', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('complaint_search', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_search', 'apartment_id', colocate_with => 'apartment_counter');
SELECT create_distributed_table('poll_vote_choice', 'apartment_id', colocate_with => 'apartment_counter');
