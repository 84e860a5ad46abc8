-- What the office keeps for everybody: useful phone numbers and the calendar.

-- Counters of a complex. The row's lock, held to the commit, puts those who count in line: numbers
-- are given out without gaps, limits hold whoever comes at once.
CREATE TABLE apartment_counter (
    apartment_id int4 NOT NULL REFERENCES apartment,
    kind         text COLLATE "C" NOT NULL,
    -- Of complaints the number given out last, of contacts how many there are.
    value        int4 NOT NULL,
    PRIMARY KEY (apartment_id, kind),
    CONSTRAINT apartment_counter_kind CHECK (kind IN ('complaints', 'contacts')),
    CONSTRAINT apartment_counter_sign CHECK (value >= 0),
    CONSTRAINT apartment_counter_contacts CHECK (kind <> 'contacts' OR value <= 200)
) WITH (fillfactor = 50);

CREATE TABLE contact (
    apartment_id int4 NOT NULL REFERENCES apartment,
    id           uuid NOT NULL,
    category     text NOT NULL DEFAULT 'OTHER',
    name         text NOT NULL,
    -- As it is shown: E.164 for mobiles, anything else as typed.
    phone_number text NOT NULL,
    description  text,
    hours        text,
    position     int4 NOT NULL,
    revision     int4 NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL DEFAULT danji_now(),
    updated_at   timestamptz NOT NULL DEFAULT danji_now(),
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT contact_category CHECK (category IN ('OFFICE', 'SECURITY', 'FACILITY', 'EMERGENCY',
        'COUNCIL', 'PUBLIC_SERVICE', 'OTHER')),
    CONSTRAINT contact_phone_number CHECK (phone_number ~ '^[0-9+()#*-]{3,20}$'),
    CONSTRAINT contact_position CHECK (position BETWEEN 0 AND 1000000)
);
CREATE INDEX contact_page ON contact (apartment_id, position, id);

CREATE TABLE schedule (
    apartment_id int4 NOT NULL REFERENCES apartment,
    id           uuid NOT NULL,
    title        text NOT NULL,
    description  text,
    location     text,
    category     text NOT NULL DEFAULT 'OTHER',
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    is_all_day   boolean NOT NULL DEFAULT false,
    revision     int4 NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL DEFAULT danji_now(),
    updated_at   timestamptz NOT NULL DEFAULT danji_now(),
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT schedule_category CHECK (category IN ('MAINTENANCE', 'INSPECTION', 'COUNCIL',
        'ELECTION', 'EVENT', 'RECYCLING', 'OTHER')),
    CONSTRAINT schedule_ends_after_start CHECK (ends_at >= starts_at),
    -- What overlaps a window has begun at most 366 days before it: that bounds the index's search.
    CONSTRAINT schedule_length CHECK (ends_at - starts_at <= interval '366 days')
);
CREATE INDEX schedule_window ON schedule (apartment_id, starts_at, id);

-- Whom an event is for; no row means the whole complex.
CREATE TABLE schedule_building (
    apartment_id int4 NOT NULL,
    schedule_id  uuid NOT NULL,
    building_id  uuid NOT NULL,
    PRIMARY KEY (apartment_id, schedule_id, building_id),
    CONSTRAINT schedule_building_schedule FOREIGN KEY (apartment_id, schedule_id)
        REFERENCES schedule (apartment_id, id) ON DELETE CASCADE,
    CONSTRAINT schedule_building_building
        FOREIGN KEY (apartment_id, building_id) REFERENCES building (apartment_id, id)
);
CREATE INDEX schedule_building_of_building ON schedule_building (apartment_id, building_id);
