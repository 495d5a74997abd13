package org.tocsin.change;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Rotation;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;

/** Values of any record of the model, with one of everything in them, and the same with one component other. */
final class MadeUp {
    private static final Set<String> ENDS = Set.of("through", "until", "ends", "reviewBy");

    private final World world;

    MadeUp(World world) {
        this.world = world;
    }

    /** Where only one of several components counts, another counts in each. */
    enum World {
        FIRST(Rotation.Frequency.WEEKLY, Step.Mode.FIRST, ""),
        SECOND(Rotation.Frequency.MONTHLY, Step.Mode.QUORUM, "event exact"),
        THIRD(Rotation.Frequency.RRULE, Step.Mode.ALL, "exact workingDays");

        private final Rotation.Frequency frequency;
        private final Step.Mode mode;
        private final String absent;

        World(Rotation.Frequency frequency, Step.Mode mode, String absent) {
            this.frequency = frequency;
            this.mode = mode;
            this.absent = absent;
        }

        private boolean lacks(String name) {
            return List.of(absent.split(" ", -1)).contains(name);
        }
    }

    /**
     * A value that differs in one component.
     *
     * @param component its record and name
     */
    record Variant(String component, @Nullable Object value) {
        Escalation escalation() {
            return (Escalation) Objects.requireNonNull(value);
        }
    }

    Escalation escalation() {
        return (Escalation) present(Escalation.class, "");
    }

    /** The same, each with one component somewhere below that is other. */
    List<Variant> variants(Escalation escalation) {
        return variants(escalation, Escalation.class, "Escalation", "");
    }

    private @Nullable Object value(Type type, String name) {
        if (type instanceof ParameterizedType list) {
            Type of = list.getActualTypeArguments()[0];
            if (list.getRawType() == Set.class) {
                return EnumSet.of(DayOfWeek.MONDAY);
            }
            return name.equals("regions") ? List.of() : List.of(present(of, name));
        }
        if (world.lacks(name) && type != String.class) {
            return type == int.class ? 0 : null;
        }
        if (world.lacks(name) && name.equals("event")) {
            return null;
        }
        return present((Class<?>) type, name);
    }

    private Object present(Type type, String name) {
        Class<?> known = (Class<?>) type;
        if (known == StepTarget.class) {
            return new StepTarget.ToPerson(new PersonId("personid-one"));
        } else if (known == Rotation.Frequency.class) {
            return world.frequency;
        } else if (known == Step.Mode.class) {
            return world.mode;
        } else if (known.isEnum()) {
            return known.getEnumConstants()[0];
        } else if (known.isRecord()) {
            return made(known, components(known));
        } else if (known == String.class) {
            return switch (name) {
                case "recurrence" -> "FREQ=MONTHLY;BYMONTHDAY=1";
                case "calendar" -> "de";
                default -> "one";
            };
        } else if (known == int.class) {
            return 1;
        } else if (known == boolean.class) {
            return false;
        } else if (known == Duration.class) {
            return Duration.ofHours(1);
        } else if (known == Period.class) {
            return Period.ofDays(1);
        } else if (known == LocalDate.class) {
            return LocalDate.parse(ENDS.contains(name) ? "2026-12-20" : "2026-11-02");
        } else if (known == LocalTime.class) {
            return LocalTime.parse(ENDS.contains(name) ? "17:00" : "09:00");
        } else if (known == Instant.class) {
            return Instant.parse(ENDS.contains(name) ? "2026-12-07T12:00:00Z" : "2026-12-07T10:00:00Z");
        } else if (known == ZoneId.class) {
            return ZoneId.of("UTC");
        } else if (known == URI.class) {
            return URI.create("https://one.example/");
        }
        throw new IllegalStateException("no value of " + known);
    }

    private List<@Nullable Object> components(Class<?> known) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : known.getRecordComponents()) {
            values.add(
                    component.getName().equals("value") && known.getSimpleName().endsWith("Id")
                            ? known.getSimpleName().toLowerCase(Locale.ROOT) + "-one"
                            : value(component.getGenericType(), component.getName()));
        }
        return values;
    }

    /** Each value that is the same but for one component somewhere below. */
    private List<Variant> variants(@Nullable Object value, Type type, String component, String name) {
        List<Variant> variants = new ArrayList<>();
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            List<?> old = (List<?>) Objects.requireNonNull(value);
            Type of = list.getActualTypeArguments()[0];
            Object first = old.isEmpty() ? "by" : old.get(0);
            List<Object> longer = new ArrayList<>(old);
            longer.add(old.isEmpty() ? first : other(first, of, name));
            variants.add(new Variant(component, longer));
            if (!old.isEmpty() && isPlainRecord(of)) {
                variants(first, of, component, name)
                        .forEach(one -> variants.add(
                                new Variant(one.component(), List.of(Objects.requireNonNull(one.value())))));
            }
            return variants;
        }
        if (value != null && isPlainRecord(type)) {
            Class<?> known = (Class<?>) type;
            RecordComponent[] parts = known.getRecordComponents();
            List<@Nullable Object> values = values(value, known);
            for (int i = 0; i < parts.length; i++) {
                int at = i;
                String path = known.getSimpleName() + "." + parts[i].getName();
                variants(values.get(i), parts[i].getGenericType(), path, parts[i].getName())
                        .forEach(one ->
                                variants.add(new Variant(one.component(), with(known, values, at, one.value()))));
            }
            return variants;
        }
        variants.add(new Variant(component, value == null ? present((Class<?>) type, name) : other(value, type, name)));
        return variants;
    }

    private static boolean isPlainRecord(Type type) {
        return type instanceof Class<?> known
                && known.isRecord()
                && !known.getSimpleName().endsWith("Id");
    }

    /** Another value of the same type; of a record one in which everything is other. */
    private Object other(Object value, Type type, String name) {
        if (value instanceof StepTarget.ToPerson) {
            return new StepTarget.ToPerson(new PersonId("personid-two"));
        } else if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return all[(List.of(all).indexOf(constant) + 1) % all.length];
        } else if (value instanceof Record) {
            Class<?> known = (Class<?>) type;
            RecordComponent[] parts = known.getRecordComponents();
            List<@Nullable Object> values = values(value, known);
            for (int i = 0; i < parts.length; i++) {
                Object old = values.get(i);
                if (old != null && !(parts[i].getGenericType() instanceof ParameterizedType)) {
                    values.set(i, other(old, parts[i].getGenericType(), parts[i].getName()));
                }
            }
            return made(known, values);
        } else if (value instanceof String text) {
            return switch (name) {
                case "recurrence" -> "FREQ=MONTHLY;BYMONTHDAY=2";
                case "calendar" -> "pt";
                default -> text.replace("one", "two");
            };
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Boolean truth) {
            return !truth;
        } else if (value instanceof Duration length) {
            return length.plusMinutes(15);
        } else if (value instanceof Period length) {
            return length.plusDays(1);
        } else if (value instanceof LocalDate day) {
            return day.plusDays(1);
        } else if (value instanceof LocalTime time) {
            return time.plusHours(1);
        } else if (value instanceof Instant at) {
            return at.plusSeconds(1800);
        } else if (value instanceof ZoneId) {
            return ZoneId.of("Europe/Stockholm");
        } else if (value instanceof URI) {
            return URI.create("https://two.example/");
        } else if (value instanceof Set<?>) {
            return EnumSet.of(DayOfWeek.TUESDAY);
        }
        throw new IllegalStateException("no other value than " + value);
    }

    private static List<@Nullable Object> values(Object record, Class<?> known) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : known.getRecordComponents()) {
            try {
                values.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }

    private static Object with(Class<?> known, List<@Nullable Object> values, int at, @Nullable Object value) {
        List<@Nullable Object> others = new ArrayList<>(values);
        others.set(at, value);
        return made(known, others);
    }

    private static Object made(Class<?> known, List<@Nullable Object> values) {
        try {
            Constructor<?> constructor = known.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no " + known.getSimpleName() + " of " + values, e);
        }
    }
}
