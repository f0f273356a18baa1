package io.jiceng.member.person;

import io.jiceng.kit.crypto.BlindIndex;
import io.jiceng.kit.crypto.Cell;
import io.jiceng.kit.crypto.ColumnCipher;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals and opens the C4 columns of a person; made at startup, so that missing keys stop it. */
@Startup
@ApplicationScoped
public class PersonCipher {
  private static final String ID_NUMBER = "person.id_number";
  private static final String PHONE = "person.phone";

  private final ColumnCipher cipher;
  private final BlindIndex index;

  PersonCipher(ColumnCipher cipher, BlindIndex index) {
    this.cipher = cipher;
    this.index = index;
  }

  public String seal(UUID person, IdNumber number) {
    return cipher.encrypt(number.value(), new Cell(ID_NUMBER, person));
  }

  /** The same for the same number, whoever has it. */
  public String index(IdNumber number) {
    return index.of("id-number", number.value());
  }

  public String sealPhone(UUID person, String phone) {
    return cipher.encrypt(phone, new Cell(PHONE, person));
  }

  public @Nullable String openIdNumber(UUID person, @Nullable String sealed) {
    return sealed == null ? null : cipher.decrypt(sealed, new Cell(ID_NUMBER, person));
  }

  public @Nullable String openPhone(UUID person, @Nullable String sealed) {
    return sealed == null ? null : cipher.decrypt(sealed, new Cell(PHONE, person));
  }
}
