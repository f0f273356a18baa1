package io.jiceng.member.person;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Role;
import io.jiceng.kit.crypto.Masks;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much of a person a caller sees (RULES section 11): C3 in clear for those who keep the records
 * of the scope, masked for others; C4 always masked, except in the own file.
 */
public enum Sight {
  /** Names shortened, birth dates left out. */
  MASKED,
  /** C3 in clear, C4 masked. */
  RECORDS,
  /** The own file. */
  OWN;

  /** What the caller's roles allow. */
  public static Sight of(Caller caller) {
    boolean keepsRecords =
        caller.has(Role.CLERK) || caller.has(Role.REVIEWER) || caller.has(Role.PLATFORM);
    return keepsRecords ? RECORDS : MASKED;
  }

  public String name(String name) {
    return this == MASKED ? Masks.name(name) : name;
  }

  public @Nullable LocalDate birthDate(LocalDate date) {
    return this == MASKED ? null : date;
  }

  public @Nullable String idNumber(@Nullable String number) {
    return number == null || this == OWN ? number : Masks.idNumber(number);
  }

  public @Nullable String phone(@Nullable String phone) {
    return phone == null || this == OWN ? phone : Masks.phone(phone);
  }
}
