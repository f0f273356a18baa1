package io.jiceng.member.person;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** People in posts, talent pools and classes who are no members. */
@ApplicationScoped
class PersonService {
  private static final String RECORD = "person";

  private final People people;
  private final PersonCipher cipher;
  private final Scope scope;
  private final Caller caller;
  private final Audit audit;
  private final Clock clock;
  private final boolean testNumbers;

  PersonService(
      People people,
      PersonCipher cipher,
      Scope scope,
      Caller caller,
      Audit audit,
      Clock clock,
      @ConfigProperty(name = "jiceng.test-id-numbers", defaultValue = "false")
          boolean testNumbers) {
    this.people = people;
    this.cipher = cipher;
    this.scope = scope;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
    this.testNumbers = testNumbers;
  }

  @Transactional
  UUID create(NewPerson command) {
    refuse(command, null);
    var person = new Person(command.facts(), stamp());
    write(person, command);
    people.persistAndFlush(person);
    tell("created", person, null);
    return person.id();
  }

  @Transactional
  void change(UUID id, long seen, UnaryOperator<NewPerson> patch) {
    var person = people.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    IfMatch.same(seen, person.version());
    var before = view(person);
    var command = patch.apply(NewPerson.of(person, cipher));
    refuse(command, person);
    person.correct(command.facts(), stamp());
    write(person, command);
    people.flush();
    tell("changed", person, before);
  }

  /** The look at a person's file, written down. */
  @Transactional
  PersonView look(UUID id) {
    var person = people.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    audit.read(
        "read",
        RECORD,
        person.id(),
        person.organizationId().orElse(null),
        person.id(),
        null,
        List.of("file"));
    return PersonView.of(person, Sight.of(caller), cipher);
  }

  @Transactional
  void listed(List<Person> shown) {
    audit.record(
        shown.stream()
            .map(
                person ->
                    AuditEntry.of(
                            "listed",
                            RECORD,
                            person.id(),
                            person.organizationId().orElse(null),
                            null,
                            null)
                        .about(person.id()))
            .toList());
  }

  private void refuse(NewPerson command, @Nullable Person self) {
    var number = command.number();
    var today = LocalDate.now(clock);
    Problem.refuseHard(
        number == null
            ? PersonRules.check(command.birthDate(), today)
            : PersonRules.check(number, command.sex(), command.birthDate(), today, testNumbers));
    if (number != null) {
      people
          .byIndex(cipher.index(number))
          .filter(known -> self == null || !known.id().equals(self.id()))
          .ifPresent(
              known -> {
                throw new Problem(PersonProblem.PERSON_KNOWN);
              });
    }
  }

  private void write(Person person, NewPerson command) {
    person.identify(command.number(), cipher);
    person.reachAt(Phones.normalised(command.phone()), cipher);
    var organization = scope.resolve(command.organizationId());
    person.placeUnder(organization.id(), command.politicalStatus(), command.basis(), stamp());
  }

  private void tell(String action, Person person, @Nullable PersonView before) {
    var organization = person.organizationId().orElse(null);
    audit.record(
        AuditEntry.of(action, RECORD, person.id(), organization, before, view(person))
            .about(person.id()));
  }

  private PersonView view(Person person) {
    return PersonView.of(person, Sight.OWN, cipher);
  }

  private Person.Stamp stamp() {
    return new Person.Stamp(clock.instant(), caller.subject());
  }
}
