-- What is asked once when a council begins, and can be changed ever after.
create table council_fact (
    key   text primary key check (key in ('commune', 'province', 'population', 'area', 'office-phone', 'office-address')),
    value text not null check (length(value) between 1 and 300)
);

-- Which questions of the set-up somebody answered or put off.
create table setup_step (
    step    text primary key check (step in (
        'NAME', 'SIZE', 'TERM', 'COMMITTEES', 'DELEGATES', 'VILLAGES', 'OFFICE', 'FIRST_DAY')),
    outcome text not null check (outcome in ('ANSWERED', 'LATER'))
);
