package io.jiceng.economy.statement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Accounts lie in the database under their numbers. */
@Converter(autoApply = true)
class AccountNumber implements AttributeConverter<Account, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Account account) {
    return account.number();
  }

  @Override
  public Account convertToEntityAttribute(Integer number) {
    return Account.of(number);
  }
}
