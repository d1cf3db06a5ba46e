-- The node's two compartments and the context that row-security policies read.
-- Roles are written as psql writes a quoted variable: :"owner", :"app", :"protection".

-- PostgreSQL lets everybody run new functions; here each is granted by name.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- Everything but protection. The protection role enters to call the context functions; it is granted no table here.
CREATE SCHEMA renkei;
GRANT USAGE ON SCHEMA renkei TO :"app", :"protection";

-- The protection compartment: the app role cannot even enter.
CREATE SCHEMA protection;
GRANT USAGE ON SCHEMA protection TO :"protection";

-- Who acts, for which office, in which role, to what end: set for one transaction, null outside.
-- A setting that was once set in a session reads '' afterwards, hence nullif. Each is one plain expression that the
-- planner inlines, so a policy on it can use an index.
CREATE FUNCTION renkei.actor() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('renkei.actor', true), '');
CREATE FUNCTION renkei.office() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('renkei.office', true), '');
CREATE FUNCTION renkei.role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('renkei.role', true), '');
CREATE FUNCTION renkei.purpose() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('renkei.purpose', true), '');
GRANT EXECUTE ON FUNCTION renkei.actor(), renkei.office(), renkei.role(), renkei.purpose() TO :"app", :"protection";
