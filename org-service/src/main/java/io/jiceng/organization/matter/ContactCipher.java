package io.jiceng.organization.matter;

import io.jiceng.kit.crypto.Cell;
import io.jiceng.kit.crypto.ColumnCipher;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals and opens the C4 columns of a matter; made at startup, so that missing keys stop it. */
@Startup
@ApplicationScoped
class ContactCipher {
  private static final String CONTACT = "matter.contact";
  private static final String PARTIES = "matter.parties";

  private final ColumnCipher cipher;

  ContactCipher(ColumnCipher cipher) {
    this.cipher = cipher;
  }

  @Nullable String sealContact(UUID matter, @Nullable Contact contact) {
    return contact == null
        ? null
        : cipher.encrypt(Contact.written(List.of(contact)), new Cell(CONTACT, matter));
  }

  @Nullable String sealParties(UUID matter, @Nullable List<Contact> parties) {
    return parties == null || parties.isEmpty()
        ? null
        : cipher.encrypt(Contact.written(parties), new Cell(PARTIES, matter));
  }

  List<Contact> open(RevealField field, Matter matter) {
    return switch (field) {
      case CONTACT -> open(matter.contact, new Cell(CONTACT, matter.id));
      case PARTIES -> open(matter.parties, new Cell(PARTIES, matter.id));
    };
  }

  private List<Contact> open(@Nullable String sealed, Cell cell) {
    return sealed == null ? List.of() : Contact.read(cipher.decrypt(sealed, cell));
  }
}
